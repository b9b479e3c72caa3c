using Crm.BuildingBlocks.Modules;

namespace Crm.Customers.Features.RetireField;

/// <summary>Asks for a field no more, or again (C-20).</summary>
public sealed record RetireField(Guid FieldId, bool Retired) : Command;
