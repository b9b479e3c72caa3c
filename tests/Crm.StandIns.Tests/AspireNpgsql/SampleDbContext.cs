using Microsoft.EntityFrameworkCore;

namespace Crm.StandIns.Tests.AspireNpgsql;

public sealed class SampleDbContext(DbContextOptions<SampleDbContext> options) : DbContext(options);
