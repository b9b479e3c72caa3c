CREATE SCHEMA IF NOT EXISTS knowledge;
-- Misspelt English words (K-06).
CREATE EXTENSION IF NOT EXISTS pg_trgm;
-- include: module_tables knowledge

CREATE TABLE knowledge.categories (
    id uuid CONSTRAINT pk_categories PRIMARY KEY,
    parent_id uuid,
    name_zh text NOT NULL,
    name_en text NOT NULL,
    position integer NOT NULL,
    reviewer_ids uuid[] NOT NULL
);

CREATE TABLE knowledge.articles (
    id uuid CONSTRAINT pk_articles PRIMARY KEY,
    number text NOT NULL,
    state varchar(40) NOT NULL,
    revision varchar(40) NOT NULL,
    title_zh text,
    body_zh text,
    title_en text,
    body_en text,
    category_id uuid,
    confidentiality varchar(40) NOT NULL,
    tags text[] NOT NULL,
    keywords text[] NOT NULL,
    related_ids uuid[] NOT NULL,
    author_id uuid NOT NULL,
    unit_id uuid NOT NULL,
    created_at timestamptz NOT NULL,
    changed_at timestamptz NOT NULL,
    contributors uuid[] NOT NULL,
    submitted_by uuid,
    submitted_at timestamptz,
    note text,
    return_comment text,
    published_version integer,
    published_at timestamptz,
    reviewer_id uuid,
    review_due_on date,
    retired_because text,
    case_id uuid,
    case_number text,
    customer_id uuid,
    recused uuid[] NOT NULL
);
CREATE UNIQUE INDEX ix_articles_number ON knowledge.articles (number);
CREATE UNIQUE INDEX ix_articles_case_id ON knowledge.articles (case_id) WHERE case_id IS NOT NULL;
CREATE INDEX ix_articles_submitted_at_id ON knowledge.articles (submitted_at, id) WHERE revision = 'InReview';
CREATE INDEX ix_articles_review_due_on_id ON knowledge.articles (review_due_on, id) WHERE state IN ('Published', 'DueForReview');
CREATE INDEX ix_articles_category_id ON knowledge.articles (category_id);

CREATE TABLE knowledge.article_versions (
    article_id uuid NOT NULL,
    number integer NOT NULL,
    title_zh text,
    body_zh text,
    title_en text,
    body_en text,
    category_id uuid,
    confidentiality varchar(40) NOT NULL,
    tags text[] NOT NULL,
    keywords text[] NOT NULL,
    related_ids uuid[] NOT NULL,
    author_id uuid NOT NULL,
    reviewer_id uuid NOT NULL,
    comment text,
    published_at timestamptz NOT NULL,
    CONSTRAINT pk_article_versions PRIMARY KEY (article_id, number),
    CONSTRAINT fk_article_versions_articles_article_id FOREIGN KEY (article_id) REFERENCES knowledge.articles (id)
);
-- Nothing published is ever lost or changed (K-03): the database refuses, whoever asks.
CREATE FUNCTION knowledge.keep_version() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'Published versions of articles are never changed or deleted (%, version %)', OLD.article_id, OLD.number;
END $$;
CREATE TRIGGER article_versions_keep BEFORE UPDATE OR DELETE ON knowledge.article_versions FOR EACH ROW EXECUTE FUNCTION knowledge.keep_version();

CREATE TABLE knowledge.article_index (
    article_id uuid CONSTRAINT pk_article_index PRIMARY KEY,
    number text NOT NULL,
    state varchar(40) NOT NULL,
    revision varchar(40) NOT NULL,
    author_id uuid NOT NULL,
    category_id uuid,
    confidentiality varchar(40) NOT NULL,
    tags text[] NOT NULL,
    languages text[] NOT NULL,
    recused uuid[] NOT NULL,
    title_zh text,
    title_en text,
    text_zh text,
    text_en text,
    shown_at timestamptz NOT NULL,
    title_search tsvector NOT NULL,
    search tsvector NOT NULL
);
CREATE INDEX ix_article_index_title_search ON knowledge.article_index USING gin (title_search);
CREATE INDEX ix_article_index_search ON knowledge.article_index USING gin (search);
CREATE INDEX ix_article_index_shown_at ON knowledge.article_index (shown_at, article_id) WHERE state IN ('Published', 'DueForReview');
CREATE INDEX ix_article_index_category ON knowledge.article_index (category_id, shown_at, article_id);
CREATE INDEX ix_article_index_author ON knowledge.article_index (author_id, shown_at, article_id);
CREATE INDEX ix_article_index_unpublished ON knowledge.article_index (state, shown_at, article_id) WHERE state IN ('Draft', 'InReview', 'Retired');
CREATE INDEX ix_article_index_tags ON knowledge.article_index USING gin (tags);
CREATE INDEX ix_article_index_title_en ON knowledge.article_index USING gin (lower(title_en) gin_trgm_ops);

CREATE TABLE knowledge.article_counts (
    article_id uuid CONSTRAINT pk_article_counts PRIMARY KEY,
    opened integer NOT NULL DEFAULT 0,
    used integer NOT NULL DEFAULT 0,
    sent integer NOT NULL DEFAULT 0,
    helpful integer NOT NULL DEFAULT 0,
    not_helpful integer NOT NULL DEFAULT 0
);
CREATE INDEX ix_article_counts_most_used ON knowledge.article_counts ((used + sent + helpful) DESC, opened DESC);

CREATE TABLE knowledge.article_kind_counts (
    article_id uuid NOT NULL,
    kind text NOT NULL,
    used integer NOT NULL,
    CONSTRAINT pk_article_kind_counts PRIMARY KEY (article_id, kind)
);

CREATE TABLE knowledge.article_uses (
    key text CONSTRAINT pk_article_uses PRIMARY KEY,
    article_id uuid NOT NULL,
    use varchar(40) NOT NULL,
    staff_id uuid NOT NULL,
    case_id uuid,
    at timestamptz NOT NULL
);

CREATE TABLE knowledge.article_feedback (
    id uuid CONSTRAINT pk_article_feedback PRIMARY KEY,
    article_id uuid NOT NULL,
    staff_id uuid NOT NULL,
    helpful boolean NOT NULL,
    comment text,
    at timestamptz NOT NULL
);
CREATE UNIQUE INDEX ix_article_feedback_article_id_staff_id ON knowledge.article_feedback (article_id, staff_id);
CREATE INDEX ix_article_feedback_article_id_at_id ON knowledge.article_feedback (article_id, at, id);

CREATE TABLE knowledge.synonyms (
    id uuid CONSTRAINT pk_synonyms PRIMARY KEY,
    words text[] NOT NULL
);

CREATE TABLE knowledge.failed_searches (
    text text CONSTRAINT pk_failed_searches PRIMARY KEY,
    times integer NOT NULL,
    last_at timestamptz NOT NULL
);

CREATE TABLE knowledge.common_words (
    word text CONSTRAINT pk_common_words PRIMARY KEY,
    articles integer NOT NULL
);

CREATE TABLE knowledge.number_counters (
    year integer CONSTRAINT pk_number_counters PRIMARY KEY,
    last integer NOT NULL
);

CREATE TABLE knowledge.resolved_cases (
    case_id uuid CONSTRAINT pk_resolved_cases PRIMARY KEY,
    number text NOT NULL,
    customer_id uuid,
    kind text NOT NULL,
    subject text NOT NULL,
    problem text NOT NULL,
    cause text,
    remedy text,
    personal_names text[] NOT NULL,
    recused uuid[] NOT NULL,
    resolved_at timestamptz
);

CREATE TABLE knowledge.staff_copies (
    staff_id uuid CONSTRAINT pk_staff_copies PRIMARY KEY,
    roles text[] NOT NULL,
    active boolean NOT NULL,
    source_version bigint NOT NULL
);
