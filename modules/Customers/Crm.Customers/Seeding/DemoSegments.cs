using Crm.BuildingBlocks.Seeding;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Domain.Segments;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Seeding;

/// <summary>Segments as a sales team has them: two live ones for everybody, a list of guests of a representative's own.</summary>
internal sealed class DemoSegments(CustomersDbContext db, TimeProvider time) : IDemoData
{
    private const int Guests = 8;

    public int Order => 27;

    public async Task SeedAsync(CancellationToken cancellationToken)
    {
        if (await db.Segments.AnyAsync(cancellationToken))
            return;
        Add(DemoPeople.AccountManager.Id, SegmentKinds.Live, "浙江客户", new(Region: "330000"), true, "华东区月度例会用");
        Add(DemoPeople.AccountManager.Id, SegmentKinds.Live, "A 级客户", new(Grade: "A"), true, null);
        var guests = await db.Customers.AsNoTracking().Where(c => c.OwnerId == DemoPeople.SalesRepresentative.Id && c.ExternalCode == null)
            .OrderBy(c => c.Id).Select(c => c.Id).Take(Guests).ToListAsync(cancellationToken);
        var list = Add(DemoPeople.SalesRepresentative.Id, SegmentKinds.Frozen, "年终答谢会名单", new(), false, "十二月二十日，西湖国宾馆");
        list.Froze(guests.Count, DemoTime.DaysAgo(time.GetUtcNow(), 4, 0));
        db.SegmentMembers.AddRange(guests.Select(id => new SegmentMember { SegmentId = list.Id, CustomerId = id }));
        await db.SaveChangesAsync(cancellationToken);
    }

    private Segment Add(Guid owner, string kind, string name, SegmentFilter filter, bool shared, string? note)
    {
        var segment = Segment.Of(owner, kind);
        segment.Set(name, filter, shared, note);
        db.Segments.Add(segment);
        return segment;
    }
}
