using Crm.BuildingBlocks.Modules;
using Crm.Customers.Contracts.Api;

namespace Crm.Customers.Features.OrderFields;

/// <summary>Puts the fields of a section into another order (C-20).</summary>
public sealed record OrderFields(OrderFieldsRequest Request) : Command;
