/** Reports of the form that press offices write, about things that never happened. */

export const BEACON_TRAINING =
  "PORT ELSINE, 12 May 2021 – Thirty lighthouse keepers completed a course on beacon repair today. " +
  "The course was run by the Harbour Office and lasted five days. " +
  '"Every lamp that burns saves a ship," said the director of the Harbour Office, Mira Tolven.\n';

export const CORAL_CONFERENCE =
  "QUILL BAY, 3 June 2021 – A conference on coral gardens opened today with speakers from nine universities. " +
  "Delegates will discuss nurseries, warm currents and the cost of divers. " +
  "The conference ends on Friday with a visit to the reef station.\n";

export const LIBRARY_DONATION =
  "MARROW HILL, 20 July 2021 – The town library received four hundred children's books yesterday. " +
  "The books were given by the Reading Circle, which also paid for new shelves.\n";
