-- The customers of each owner by their properties, at the end of a day.
CREATE TABLE customers.composition_days (
    day date NOT NULL,
    unit_id uuid NOT NULL,
    owner uuid NOT NULL,
    dimension text NOT NULL,
    value text NOT NULL,
    customers integer NOT NULL,
    owner_id uuid,
    CONSTRAINT pk_composition_days PRIMARY KEY (day, unit_id, owner, dimension, value)
);
