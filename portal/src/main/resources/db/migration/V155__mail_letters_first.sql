-- Work is taken by its urgency, and within one urgency by its time. What was queued before is of the middle one.
update scheduled_tasks set priority = 50 where priority is null;
create index scheduled_tasks_urgent on scheduled_tasks (priority desc, execution_time);
