using Crm.BuildingBlocks.Modules;
using Crm.Customers.Contracts.Api;

namespace Crm.Customers.Features.SaveView;

/// <summary>Saves how somebody looks at a list, or changes it (C-32).</summary>
public sealed record SaveView(Guid? ViewId, ViewFields Fields, string? IfMatch) : Command;
