# frozen_string_literal: true

module OpenTok
  # Tokens with which clients connect, by the rules and in the words of the original.
  module TokenGenerator
    ROLES = %i[subscriber publisher publisheronly moderator].freeze
    DAY = 86_400
    LONGEST_DATA = 999
    private_constant :ROLES, :DAY, :LONGEST_DATA

    private

    def token_for(client, session_id, opts)
      TokenGenerator.belongs(client, session_id)
      now = Time.now.to_i
      draft = {
        session_id: session_id, role: TokenGenerator.role(opts[:role]), issued_at: now,
        expire_time: TokenGenerator.expiry(opts[:expire_time], now), data: TokenGenerator.data(opts[:data]),
        layout_classes: Array(opts[:initial_layout_class_list]).join(" "), t1: TokenGenerator.t1?(opts[:token_type])
      }
      draft.delete(:layout_classes) if draft[:layout_classes].empty?
      client.sign_token(draft)
    end

    class << self
      def belongs(client, session_id)
        return if client.session_fields(session_id.to_s).any? { |field| field.include?(client.api_key.to_s) }

        raise "Cannot generate token for a session_id that doesn't belong to api_key: #{client.api_key}"
      end

      def role(role)
        return (role || :publisher).to_s if role.nil? || ROLES.include?(role)

        raise "'#{role}' is not a recognized role"
      end

      # 24 hours unless something is given.
      def expiry(time, now)
        seconds = time.to_i
        return now + DAY if seconds.zero?
        return seconds if seconds.between?(now, now + (30 * DAY))

        raise "Expire time must be within the next 30 days"
      end

      def data(data)
        return if data.nil?
        return data.to_s if data.to_s.length <= LONGEST_DATA

        raise "Connection data must be less than 1000 characters"
      end

      def t1?(type)
        case (type || "JWT").to_s.upcase
        when "JWT" then false
        when "T1" then true
        else raise "'#{type}' is not a valid token type. Must be one of: JWT, T1"
        end
      end
    end
  end
end
