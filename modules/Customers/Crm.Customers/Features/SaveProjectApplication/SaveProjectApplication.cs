using Crm.BuildingBlocks.Modules;
using Crm.Customers.Contracts.Api;

namespace Crm.Customers.Features.SaveProjectApplication;

/// <summary>Keeps the application to develop a new customer (C-13).</summary>
public sealed record SaveProjectApplication(Guid ProjectId, ProjectApplication Application, string? IfMatch) : Command;
