using Crm.BuildingBlocks.Modules;
using Crm.Customers.Contracts.Api;

namespace Crm.Customers.Features.SubmitProject;

/// <summary>Asks for the approval of the development of a new customer (C-13).</summary>
public sealed record SubmitProject(Guid ProjectId, string? IfMatch) : Command;
