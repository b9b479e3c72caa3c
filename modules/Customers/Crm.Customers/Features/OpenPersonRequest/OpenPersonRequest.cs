using Crm.BuildingBlocks.Modules;
using Crm.Customers.Contracts.Api;

namespace Crm.Customers.Features.OpenPersonRequest;

/// <summary>Writes down what a person asks about its data (W-08).</summary>
public sealed record OpenPersonRequest(OpenPersonRequestRequest Request) : Command;
