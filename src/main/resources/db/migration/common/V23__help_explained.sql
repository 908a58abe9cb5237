-- Reports ask of each wish whether a plan says why it has no action.
create index outcome_without_action_of_outcome on outcome_without_action (outcome_id, entry_id);
