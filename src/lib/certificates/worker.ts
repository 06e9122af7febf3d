import { dayOfClock } from '$lib/today.ts';
import { fetchJson } from '$lib/worker/json.ts';
import { answerCalls } from '$lib/worker/rpc.ts';
import { certificateServices, type CertificateAddresses } from './services.ts';

answerCalls(self, (addresses: CertificateAddresses) =>
  certificateServices(addresses, fetchJson, dayOfClock()),
);
