using Crm.BuildingBlocks.Modules;
using Crm.Customers.Contracts.Api;

namespace Crm.Customers.Features.WithdrawProject;

/// <summary>Takes the application back before it is decided (C-13).</summary>
public sealed record WithdrawProject(Guid ProjectId, ProjectReasonRequest Request, string? IfMatch) : Command;
