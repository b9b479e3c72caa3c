using Crm.BuildingBlocks.Modules;
using Crm.Customers.Contracts.Api;

namespace Crm.Customers.Features.ChangeStage;

/// <summary>Moves a customer to another stage (C-10).</summary>
public sealed record ChangeStage(Guid CustomerId, ChangeStageRequest Request) : Command;
