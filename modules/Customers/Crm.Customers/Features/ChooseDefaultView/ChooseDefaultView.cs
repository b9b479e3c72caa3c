using Crm.BuildingBlocks.Modules;
using Crm.Customers.Contracts.Api;

namespace Crm.Customers.Features.ChooseDefaultView;

/// <summary>Says with which view one's list opens (C-32).</summary>
public sealed record ChooseDefaultView(DefaultViewRequest Request) : Command;
