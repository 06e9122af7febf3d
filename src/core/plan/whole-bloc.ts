/** Whether every gesture of a bloc is there, as it is or in another setting: what a VAE asks to prove. */
export const isWhollyMet = ({
  same,
  context,
  asked,
}: {
  same: number;
  context: number;
  asked: number;
}): boolean => same + context >= asked;
