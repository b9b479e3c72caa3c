using Crm.BuildingBlocks.Modules;
using Crm.Service.Contracts.Api;

namespace Crm.Service.Features.LogInteraction;

/// <summary>Records a contact that makes no case (S-01).</summary>
/// <param name="Request">What was entered.</param>
public sealed record LogInteraction(LogInteractionRequest Request) : Command;
