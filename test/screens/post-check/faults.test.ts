import { describe, expect, test } from '@jest/globals'
import { encode } from '../../../stories/screens/post-check/generate'
import { recordFor } from '../../../stories/screens/post-check/generate-records'
import { BEGIN, reportWith } from '../../../stories/screens/post-check/generate-report'
import { writeReport } from '../../../stories/screens/post-check/generate-xml'
import { open, openReport, refusalsOf } from './opening'

const record = recordFor('not-aligned', { domain: 'example.com', policy: 'none' }, { ip: '192.0.2.1', count: 7 })
const xml = writeReport(reportWith([record]))
const figures = ({ records }: { records: { ip: string; count: number }[] }) =>
  records.map(({ ip, count }) => [ip, count])

describe('faults of real reporters that are survived', () => {
  test.each([
    ['nothing wrong', xml],
    ['no declaration', xml.replace(/^<\?xml.*\n/, '')],
    ['a byte order mark', `\uFEFF${xml}`],
    ['blank lines before the declaration', `\r\n \n${xml}`],
    ['mail headers before the declaration', `From: <dmarc@example.org>\nSubject: report\n\n${xml}`],
    ['text before a root without declaration', `report follows ${xml.replace(/^<\?xml.*\n/, '')}`],
    ['text after the end', `${xml}-- \nsent by <a machine & its friends`],
    ['zero bytes after the end', `${xml}\0\0\0`],
    ['a wrapper', xml.replace('<feedback>', '<a><b><feedback>').replace('</feedback>', '</feedback></b></a>')],
    ['a wrapper that is never closed', xml.replace('<feedback>', '<a><b><feedback>')],
    ['text between elements', xml.replace(/>\n/g, '> stray\n').replace('> stray', '>')],
    ['prefixes', xml.replace(/<(\/?)([a-z])/g, '<$1d:$2')],
    [
      'an extension with a record inside',
      xml.replace('</feedback>', '<extension><record><row/></record></extension></feedback>'),
    ],
    ['numbers with spaces and a point', xml.replace('<count>7</count>', '<count>\n 7.0 </count>')],
    ['character data sections', xml.replace('192.0.2.1<', '<![CDATA[192.0.2.1]]><')],
    ['a document type', xml.replace('<feedback>', '<!DOCTYPE feedback SYSTEM "http://example.com/x.dtd"><feedback>')],
  ])('%s', async (_, text) => {
    expect(figures(await openReport(text))).toEqual([['192.0.2.1', 7]])
  })

  test('results in upper case', async () => {
    const report = await openReport(xml.replace(/>(pass|fail|none)</g, (_, word) => `>${word.toUpperCase()}<`))
    expect(report.records).toEqual([record])
  })

  test('missing auth_results, empty reason, no disposition', async () => {
    const report = await openReport(
      xml
        .replace(/<auth_results>[\s\S]*<\/auth_results>/, '')
        .replace(/<disposition>.*<\/disposition>/, '<reason></reason><reason/>'),
    )
    expect(report.records[0]).toMatchObject({ dkimResults: [], spfResults: [], overrides: [], disposition: 'unknown' })
  })

  test('results that no standard knows', async () => {
    const report = await openReport(xml.replaceAll('<result>pass', '<result>hardfail').replace('hardfail', 'maybe'))
    expect(report.records[0]?.dkimResults[0]?.result).toBe('unknown')
    expect(report.records[0]?.spfResults[0]?.result).toBe('fail')
  })

  test('bytes that are no UTF-8 cost a letter, not the figures', async () => {
    const bytes = encode(xml.replace('Example Receiver', 'Caf? GmbH'))
    bytes[bytes.indexOf('?'.charCodeAt(0), 60)] = 0xe9
    expect((await openReport(bytes)).org).toBe('Caf\uFFFD GmbH')
  })

  test('the declared encoding', async () => {
    const bytes = encode(xml.replace('UTF-8', 'ISO-8859-1').replace('Example Receiver', 'Caf? GmbH'))
    bytes[bytes.indexOf('?'.charCodeAt(0), 60)] = 0xe9
    expect((await openReport(bytes)).org).toBe('Café GmbH')
  })

  test.each([
    ['little', true],
    ['big', false],
  ])('UTF-16 %s endian, with and without a mark', async (_, little) => {
    for (const text of [xml, `\uFEFF${xml}`]) {
      const view = new DataView(new ArrayBuffer(text.length * 2))
      for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), little)
      expect(figures(await openReport(new Uint8Array(view.buffer)))).toEqual([['192.0.2.1', 7]])
    }
  })

  test.each([
    ['2001:DB8:0::1', '2001:db8::1'],
    ['::ffff:192.0.2.9', '192.0.2.9'],
    ['192.0.2.9', '192.0.2.9'],
    ['2001:db8::zz', '2001:db8::zz'],
    [':::', ':::'],
  ])('the address %s is %s', async (written, read) => {
    expect((await openReport(xml.replace('192.0.2.1', written))).records[0]?.ip).toBe(read)
  })
})

describe('a record that cannot be counted', () => {
  const others = Array.from({ length: 50 }, (_, at) => ({ ...record, ip: `192.0.2.${at + 2}` }))
  const many = writeReport(reportWith([record, ...others]))

  test.each([
    ['has no count', many.replace('<count>7</count>', '')],
    ['has a count in words', many.replace('>7<', '>seven<')],
    ['has no address', many.replace('192.0.2.1<', '<')],
  ])('is left out where it %s, and the rest is open', async (_, text) => {
    const { reports, refusals } = await open(text)
    expect(reports.map(({ records, skipped }) => [records.length, skipped])).toEqual([[50, 1]])
    expect(refusals).toEqual([{ name: 'file', code: 'skipped-records', count: 1 }])
  })
})

describe('files that are refused', () => {
  const bomb = `<!DOCTYPE f [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>`
  test.each([
    ['nothing', '', 'empty'],
    ['no XML', 'Dear customer, see attached.', 'not-a-report'],
    ['a web page', '<!doctype html><html><p>404<br></html>', 'not-a-report'],
    ['XML of another kind', '<rss version="2.0"><channel/></rss>', 'not-a-report'],
    ['elements without end', '<a>'.repeat(1000), 'not-a-report'],
    ['a record without end', `<feedback><record>${'<a/>'.repeat(6000)}`, 'not-a-report'],
    ['half a report', xml.slice(0, 500), 'cut-short'],
    ['a broken tag', xml.replace('</row>', '<row>'), 'not-well-formed'],
    [
      'an entity of its own',
      bomb + xml.replace(/^<\?xml.*\n/, '').replace('Example Receiver', '&b;'),
      'not-well-formed',
    ],
    ['no count', xml.replace('<count>7</count>', ''), 'missing-value'],
    ['a count in words', xml.replace('>7<', '>seven<'), 'bad-number'],
    ['a negative count', xml.replace('>7<', '>-7<'), 'bad-number'],
    ['a count beyond counting', xml.replace('>7<', `>${'9'.repeat(20)}<`), 'bad-number'],
    ['no address', xml.replace('192.0.2.1', ''), 'missing-value'],
    ['no period', xml.replace(/<date_range>[\s\S]*<\/date_range>/, ''), 'missing-value'],
    ['a time that no calendar has', xml.replace(`<begin>${BEGIN}`, '<begin>99999999999999'), 'bad-number'],
    ['no domain', xml.replace(/<policy_published>[\s\S]*<\/policy_published>/, ''), 'missing-value'],
  ])('%s', async (_, text, code) => {
    expect(await refusalsOf(text)).toEqual([code])
  })

  test('the line of a fault counts what stands before the XML', async () => {
    const broken = xml.replace('<count>7', '<count>7 < 8')
    const line = broken.slice(0, broken.indexOf('7 < 8')).split('\n').length
    expect((await open(`\n\n${broken}`)).refusals).toEqual([{ name: 'file', code: 'not-well-formed', line: line + 2 }])
  })

  test('a file that is gone since it was chosen', async () => {
    const { openFile } = await import('../../../stories/screens/post-check/open')
    const gone = { name: 'gone.xml', size: 9, arrayBuffer: () => Promise.reject(new DOMException('', 'NotFoundError')) }
    expect((await openFile(gone)).refusals).toEqual([{ name: 'gone.xml', code: 'unreadable' }])
  })
})
