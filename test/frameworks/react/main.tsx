import { createRoot, hydrateRoot } from 'react-dom/client';
import { App } from './App';
import { Served } from './Served';

const place = document.querySelector('#app')!;
if (place.hasChildNodes()) hydrateRoot(place, <Served />);
else createRoot(place).render(<App />);
