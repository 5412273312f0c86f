import { expect } from '@open-wc/testing';
import { whenThere } from '../../src/signals/when-there';
import { aScriptRuns } from './vendor-fixture';

/** A function of a vendor's that comes when the test says so, and what it has heard. */
function vendor() {
  const heard: string[] = [];
  let word = 'revoke';
  let there = false;
  const tell = whenThere(
    () => word,
    (said) => (there ? () => void heard.push(said) : undefined),
  );
  return { heard, tell, comes: () => (there = true), say: (next: string) => (word = next) };
}

const fileRuns = (script: HTMLScriptElement): Promise<unknown> => {
  script.src = URL.createObjectURL(new Blob([], { type: 'text/javascript' }));
  const ran = new Promise((resolve) => script.addEventListener('load', resolve));
  document.head.append(script);
  return ran;
};

describe("a vendor's function", () => {
  it('hears nothing while it is not there', () => {
    const { heard, tell } = vendor();
    tell();
    expect(heard).to.deep.equal([]);
  });

  it('hears a word once', () => {
    const { heard, tell, comes } = vendor();
    comes();
    for (let i = 0; i < 1000; i += 1) tell();
    expect(heard).to.deep.equal(['revoke']);
  });

  it('hears another word', () => {
    const { heard, tell, comes, say } = vendor();
    comes();
    tell();
    say('grant');
    tell();
    expect(heard).to.deep.equal(['revoke', 'grant']);
  });

  it('hears the last word as soon as it is there, once', async () => {
    const { heard, tell, comes, say } = vendor();
    tell();
    say('grant');
    tell();
    comes();
    await aScriptRuns();
    await aScriptRuns();
    expect(heard).to.deep.equal(['grant']);
  });

  it('hears it when the file that makes it has run, though that puts nothing on the page', async () => {
    const { heard, comes } = vendor();
    const script = document.createElement('script');
    const ran = fileRuns(script);
    await Promise.resolve();
    comes();
    await ran;
    expect(heard).to.deep.equal(['revoke']);
    script.remove();
  });

  it('hears it again after a gated script, which may have said another', async () => {
    const { heard, tell, comes } = vendor();
    comes();
    tell();
    await aScriptRuns(true);
    expect(heard).to.deep.equal(['revoke', 'revoke']);
  });

  it('hears it again when the file of a gated script has run', async () => {
    const { heard, tell, comes } = vendor();
    comes();
    const script = document.createElement('script');
    script.dataset['service'] = 'ads';
    const ran = fileRuns(script);
    await Promise.resolve();
    tell();
    const before = heard.length;
    await ran;
    expect(heard.slice(before)).to.deep.equal(['revoke']);
    script.remove();
  });

  it('hears nothing of a gated script that waits', async () => {
    const { heard, tell, comes } = vendor();
    comes();
    tell();
    const script = document.createElement('script');
    script.type = 'text/plain';
    script.dataset['category'] = 'ads';
    document.head.append(script);
    await Promise.resolve();
    script.remove();
    expect(heard).to.deep.equal(['revoke']);
  });
});
