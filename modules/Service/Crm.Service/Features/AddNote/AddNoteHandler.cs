using Crm.Service.Contracts.Api;
using Crm.Service.Infrastructure;

namespace Crm.Service.Features.AddNote;

/// <summary>Handles <see cref="AddNote"/>.</summary>
public sealed class AddNoteHandler(CaseDesk desk)
{
    /// <summary>Does it.</summary>
    public async Task<Recorded> Handle(AddNote command, CancellationToken ct)
    {
        var found = await desk.FindAsync(command.CaseId, ifMatch: null, ct);
        return new(found.Note(command.Request.Text, desk.Me.StaffId, desk.Now).Id);
    }
}
