using Crm.BuildingBlocks.Modules;

namespace Crm.Accounts.Features.OrderImports;

/// <summary>Stops an import; what is booked stays booked.</summary>
public sealed record CancelOrderImport(Guid ImportId) : Command;
