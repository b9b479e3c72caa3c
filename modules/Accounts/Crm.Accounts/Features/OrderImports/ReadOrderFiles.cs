using Crm.BuildingBlocks.Modules;

namespace Crm.Accounts.Features.OrderImports;

/// <summary>Puts the orders of an import together and notes what cannot be read; durable.</summary>
public sealed record ReadOrderFiles(Guid ImportId) : Command;
