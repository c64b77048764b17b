-- Exceptions are written in the transaction that enters their file, and files are never deleted:
-- asking for the file once more for each of ten thousand rows is half of what writing them costs.
alter table intake.row_exception drop constraint row_exception_of_file;
