using Crm.Accounts.Contracts.Api;
using Crm.BuildingBlocks.Modules;

namespace Crm.Accounts.Features.Indicators;

/// <summary>Changes an indicator.</summary>
public sealed record ChangeIndicator(Guid Id, IndicatorFields Fields, string? IfMatch) : Command;
