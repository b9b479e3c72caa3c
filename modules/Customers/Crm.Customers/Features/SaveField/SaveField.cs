using Crm.BuildingBlocks.Modules;
using Crm.Customers.Contracts.Api;

namespace Crm.Customers.Features.SaveField;

/// <summary>Adds a field to the archive, or changes one (C-20).</summary>
public sealed record SaveField(Guid? FieldId, ArchiveFieldSettings Settings, string? IfMatch) : Command;
