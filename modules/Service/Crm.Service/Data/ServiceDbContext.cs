using Crm.BuildingBlocks.Data;
using Microsoft.EntityFrameworkCore;

namespace Crm.Service.Data;

/// <summary>The Service module's tables, in schema <c>service</c>.</summary>
public sealed class ServiceDbContext(DbContextOptions<ServiceDbContext> options) : ModuleDbContext(options, ServiceModule.Name);
