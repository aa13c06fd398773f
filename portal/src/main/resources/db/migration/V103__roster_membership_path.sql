-- Each night writes many rows and reads few: the paths are compared row by row, and the nights stay short.
drop index roster_membership_path;
