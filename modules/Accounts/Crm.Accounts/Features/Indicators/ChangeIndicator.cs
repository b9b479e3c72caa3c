using Crm.Accounts.Contracts.Api;

namespace Crm.Accounts.Features.Indicators;

/// <summary>Changes an indicator.</summary>
public sealed record ChangeIndicator(Guid Id, IndicatorFields Fields, string? IfMatch);
