const SITE = 'https://example.org';

const escaped = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const entry = ({ url, data, date, content }) => `
  <entry>
    <title>${escaped(data.title)}</title>
    <id>${SITE}${url}</id>
    <link href="${SITE}${url}"/>
    <updated>${date.toISOString()}</updated>
    <content type="html">${escaped(content)}</content>
  </entry>`;

/** A feed of the posts as they are written: readers without scripts show what stands inside the tags. */
export default class {
  data = { permalink: '/feed.xml' };

  render({ collections: { posts } }) {
    return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
  <title>Weather</title>
  <id>${SITE}/</id>
  <author><name>Weather</name></author>
  <updated>${posts.at(-1).date.toISOString()}</updated>${posts.map(entry).join('')}
</feed>
`;
  }
}
