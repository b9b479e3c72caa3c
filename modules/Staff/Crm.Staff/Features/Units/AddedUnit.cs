namespace Crm.Staff.Features.Units;

/// <summary>The id of a unit just added.</summary>
public sealed record AddedUnit(Guid Id);
