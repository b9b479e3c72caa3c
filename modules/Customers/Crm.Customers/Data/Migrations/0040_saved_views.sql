-- C-32: how a person looks at a list, under a name; and with which view his list opens.
CREATE TABLE customers.list_views (
    id uuid PRIMARY KEY,
    owner_id uuid NOT NULL,
    unit_id uuid NOT NULL,
    list text NOT NULL,
    name text NOT NULL,
    filters jsonb NOT NULL,
    sort text,
    columns text[],
    reach text NOT NULL,
    removed_at timestamptz
);
CREATE UNIQUE INDEX ux_list_views_name ON customers.list_views (owner_id, list, name) WHERE removed_at IS NULL;
CREATE INDEX ix_list_views_shared ON customers.list_views (list) WHERE removed_at IS NULL AND reach <> 'own';

CREATE TABLE customers.default_views (
    staff_id uuid NOT NULL,
    list text NOT NULL,
    view_id uuid NOT NULL REFERENCES customers.list_views (id) ON DELETE CASCADE,
    PRIMARY KEY (staff_id, list)
);
CREATE INDEX ix_default_views_view_id ON customers.default_views (view_id);
