/** This process among those that share a store. One of them scans a cluster; each tells the others what happens. */
export type Replicas = {
  /** Whether this process is the one that scans a cluster. Takes the duty when nobody has it; a duty is lost with its process. */
  isMine(cluster: string): Promise<boolean>;
  /** Tells the others, as far as they listen at the moment. */
  tell(message: string): void;
  /** Hears what others tell. */
  hear(listener: (message: string) => void): void;
  close(): Promise<void>;
};
