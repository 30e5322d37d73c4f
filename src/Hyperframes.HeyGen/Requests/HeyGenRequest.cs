namespace Hyperframes.HeyGen;

/// <summary>A body that we send. It is checked whole before anything leaves the machine.</summary>
public abstract record HeyGenRequest
{
    /// <summary>Checks lengths, ranges, patterns and exclusive members.</summary>
    /// <exception cref="HeyGenRequestException">The request has errors; all of them are listed.</exception>
    public void Validate()
    {
        var errors = new RequestErrors();
        Check(errors);
        errors.ThrowIfAny(GetType().Name);
    }

    internal abstract void Check(RequestErrors errors);
}
