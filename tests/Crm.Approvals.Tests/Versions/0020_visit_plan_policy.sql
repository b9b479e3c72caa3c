-- The migration brings its own row; nothing else changed.
SELECT 1;
