-- The migration brings its own rows; nothing else changed.
SELECT 1;
