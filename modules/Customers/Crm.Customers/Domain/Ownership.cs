namespace Crm.Customers.Domain;

/// <summary>Whom a record belongs to.</summary>
/// <param name="OwnerId">The owner; null in the unit's public pool.</param>
/// <param name="UnitId">The unit.</param>
internal readonly record struct Ownership(Guid? OwnerId, Guid UnitId);
