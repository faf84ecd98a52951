import DefaultTheme from 'vitepress/theme';
import 'number-sense';

export default DefaultTheme;
