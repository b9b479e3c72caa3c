namespace Crm.Staff.Domain;

/// <summary>An absence and who acts meanwhile; both days count.</summary>
internal sealed record Absence(Guid DeputyId, DateOnly From, DateOnly Until);
