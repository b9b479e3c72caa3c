using Crm.Accounts.Contracts.Api;
using Crm.BuildingBlocks.Modules;

namespace Crm.Accounts.Features.Indicators;

/// <summary>Adds an indicator to the library .</summary>
public sealed record AddIndicator(AddIndicatorRequest Request) : Command;
