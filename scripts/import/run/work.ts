import type { MessagePort } from 'node:worker_threads';
import type * as z from 'zod';
import { Facts, ReportText } from '../../../src/model.ts';
import { alone } from './alone.ts';
import { bytesOf } from './files.ts';
import { importReport } from '../report/import-report.ts';
import type { Imported } from '../facts/imported.ts';
import { type Job, type Outcome, refusedAs, type Told, told } from './job.ts';
import { type Knowledge, loadKnowledge } from '../knowledge/knowledge.ts';
import { problem, Refusal, refuse } from '../lines/problem.ts';
import { doubtsOf, summary } from './summary.ts';

/** What a thread is handed with a report. */
export interface Task {
  job: Job;
  /** Hears of progress, and null from time to time: that the thread is alive. */
  port: MessagePort;
  /** Of the report in this run, from 1. */
  id: number;
  /** How often the thread says that it is alive, in milliseconds. */
  beat: number;
  /** Shared by all threads: who reads pictures. */
  turn: Int32Array;
}

let knowledge: Knowledge | null = null;

/** Imports one report from its file to the bytes of its facts. What goes wrong is part of the outcome. */
export default async function work({ job, port, id, beat, turn }: Task): Promise<Outcome> {
  const { name, path, password } = job;
  const messages: Told[] = [];
  port.postMessage(null);
  const beating = setInterval(() => port.postMessage(null), beat);
  try {
    knowledge ??= loadKnowledge();
    const imported = await importReport(name, await bytesOf(path), knowledge, {
      password,
      progress: (message) => port.postMessage(message),
      alone: (run) => alone(turn, id, run),
    });
    messages.push(...imported.messages.map(told));
    return { kind: 'imported', ...said(imported, messages), ...filesOf(imported) };
  } catch (error) {
    // A fault of the importer stops one report, and not the run.
    const refusal =
      error instanceof Refusal
        ? error
        : new Refusal(problem(name, 'importer', `Unexpected ${String(error)}`, undefined, fault));
    return refusedAs(refusal, messages);
  } finally {
    clearInterval(beating);
    port.close();
  }
}

function said(imported: Imported, messages: Told[]) {
  const { id, source } = imported.facts;
  return { id, name: source.name, doubts: doubtsOf(imported.facts), summary: summary(imported), messages };
}

function filesOf({ facts, text }: Imported): { facts: string; text: string } {
  const { name } = facts.source;
  return { facts: json(Facts, facts, name), text: json(ReportText, text, name) };
}

/** A value that fits its model; a report that gives another one is refused, and the rest of the run goes on. */
function json<T>(model: z.ZodType<T>, value: unknown, file: string): string {
  const { data, error } = model.safeParse(value);
  if (!error) return `${JSON.stringify(data, null, 1)}\n`;
  const [{ path, message }] = error.issues as [z.core.$ZodIssue];
  return refuse(file, 'model', `Unexpected ${path.join('.')}: ${message}`, fault);
}

const fault = 'This is a fault of the importer: report it with the file.';
