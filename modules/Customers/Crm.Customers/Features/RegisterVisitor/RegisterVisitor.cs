using Crm.BuildingBlocks.Modules;
using Crm.Customers.Contracts.Api;

namespace Crm.Customers.Features.RegisterVisitor;

/// <summary>Logs a visitor (C-54).</summary>
public sealed record RegisterVisitor(RegisterVisitorRequest Request) : Command;
