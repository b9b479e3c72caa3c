using Crm.BuildingBlocks.Modules;
using Crm.Service.Contracts.Api;

namespace Crm.Service.Features.LogCase;

/// <summary>Logs a case and starts its clocks (S-01, S-04).</summary>
/// <param name="Request">What was entered.</param>
public sealed record LogCase(LogCaseRequest Request) : Command;
