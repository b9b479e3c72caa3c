-- C-60: when a survey is filed its links end, and its own page asks for its invitations: both look them up by the round.
CREATE INDEX ix_invitations_round_id ON service.invitations (round_id) WHERE round_id IS NOT NULL;
