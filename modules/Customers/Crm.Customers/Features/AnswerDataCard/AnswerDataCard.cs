using Crm.BuildingBlocks.Modules;
using Crm.Customers.Contracts.Api;

namespace Crm.Customers.Features.AnswerDataCard;

/// <summary>A customer fills in its card (C-24).</summary>
public sealed record AnswerDataCard(string Token, DataCardAnswer Answer) : Command;
