using Crm.BuildingBlocks.Modules;

namespace Crm.Accounts.Features.OrderImports;

/// <summary>Books the next orders of an import; durable, so that a crash half-way only interrupts.</summary>
public sealed record BookOrders(Guid ImportId) : Command;
