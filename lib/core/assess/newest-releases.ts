/** The newest measured release of each train that people run, oldest first. */
export const NEWEST_RELEASES = ['8u504', '11.0.33', '17.0.21', '21.0.13', '25.0.5', '27.0.1'] as const;
