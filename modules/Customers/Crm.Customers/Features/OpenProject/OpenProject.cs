using Crm.BuildingBlocks.Modules;
using Crm.Customers.Contracts.Api;

namespace Crm.Customers.Features.OpenProject;

/// <summary>Begins the development of a new customer (C-13).</summary>
public sealed record OpenProject(OpenProjectRequest Request) : Command;
