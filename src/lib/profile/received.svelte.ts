/** Whether the profile of this tab came by a link: it is somebody else's until it is kept. */
class Received {
  is = $state(false);
}

export const received = new Received();
