using Crm.BuildingBlocks.Modules;

namespace Crm.Customers.Features.DeleteField;

/// <summary>Deletes a field that nobody used (C-20).</summary>
public sealed record DeleteField(Guid FieldId, string? IfMatch) : Command;
